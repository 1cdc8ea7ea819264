package vn.tonghop.cli;

/** Says on standard output what suits the standard error that it was given. */
final class DisplayProbe {

    private DisplayProbe() {}

    public static void main(String[] words) {
        System.out.println(Display.ofStandardError());
    }
}

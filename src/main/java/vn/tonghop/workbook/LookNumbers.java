package vn.tonghop.workbook;

/** Reads sizes that a file gives; what is no sensible number counts as not given. */
final class LookNumbers {

    private LookNumbers() {}

    /** A finite number; 0 for anything else. */
    static double decimal(String text) {
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? number : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** A number above 0 and not beyond {@code most}; 0 for anything else. */
    static double size(String text, double most) {
        double number = decimal(text);
        return number > 0 && number <= most ? number : 0;
    }
}

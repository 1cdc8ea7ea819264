package vn.tonghop.catalogue;

import java.util.Optional;

/**
 * Who asks for a round's report, and who answers.
 *
 * @param letter the letter that asks for it: {@code Công văn số 1055/SKH-TH ngày 19/5/2023 của Sở Kế hoạch và Đầu tư}
 * @param subject what the letter is about, as it says: {@code về việc …}
 * @param recipient to whom the report is sent
 * @param signerTitle in whose capacity it is signed: {@code KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC}
 */
public record Commission(
        Optional<String> letter,
        Optional<String> subject,
        Optional<String> recipient,
        Optional<String> signerTitle,
        Optional<String> signer) {

    /** Nothing but the letter that asks for the report in every period. */
    static Commission byLetter(Optional<String> letter) {
        return new Commission(letter, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Title and name of the signer, as far as they are known. */
    public Optional<String> signature() {
        return signerTitle
                .map(title -> signer.map(name -> title + " " + name).orElse(title))
                .or(() -> signer);
    }

    Commission orLetter(Optional<String> usual) {
        return new Commission(letter.or(() -> usual), subject, recipient, signerTitle, signer);
    }
}

package vn.tonghop.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A reference to an official document: type, number, symbol and date.
 *
 * @param type abbreviation of the type, as in Nghị định 30/2020/NĐ-CP, Phụ lục III; {@code CV} for a letter
 * @param symbol what is written after the number, beginning with {@code /} or {@code -}: {@code /UBND-TH}, {@code -NQ/TW},
 *     {@code /2023/QĐ-UBND}
 * @param year the year in the symbol
 * @param issuer the issuer's token in the symbol, in its usual spelling; empty in {@code 08/SL}
 * @param issuerWords who issued it, where the text goes on "của …"
 */
public record DocumentReference(
        String type,
        int number,
        String symbol,
        Optional<Integer> year,
        Optional<LocalDate> date,
        String issuer,
        Optional<String> issuerWords) {

    public DocumentReference {
        DocumentSymbol parts = DocumentSymbol.read(symbol)
                .orElseThrow(() -> new IllegalArgumentException("no document symbol: " + symbol));
        if (number < 1 || !parts.year().equals(year) || !parts.issuer().equals(issuer)) {
            throw new IllegalArgumentException("number, year or issuer do not fit: " + number + symbol);
        }
        if (DocumentType.abbreviated(type).isEmpty()) {
            throw new IllegalArgumentException("no type of document: " + type);
        }
    }

    /**
     * The reference in the prescribed form, without the issuer's name: {@code Công văn số 1490/UBND-TH ngày 06/4/2023}.
     * {@link DocumentReferences#read} reads it back.
     */
    public String canonical() {
        String day = date.map(known -> " ngày " + Dates.decree(known)).orElse("");
        return documentType().title() + " số " + (number < 10 ? "0" : "") + number + symbol + day;
    }

    /**
     * Tells documents apart: type, number, year, issuer and the rest of the symbol. Two spellings of one reference have
     * the same id; the same number of another year has another. The year is that of the symbol, otherwise of the date,
     * otherwise {@code -}.
     */
    public String id() {
        String office = DocumentSymbol.read(symbol).map(DocumentSymbol::office).orElse("");
        String id = String.join(
                "/",
                documentType().abbreviation().toLowerCase(Locale.ROOT),
                Integer.toString(number),
                year.or(() -> date.map(LocalDate::getYear)).map(String::valueOf).orElse("-"),
                TextKey.LETTERS.of(issuer));
        return office.isEmpty() ? id : id + "/" + TextKey.LETTERS.of(office);
    }

    /** Whether its issuer is the only one of its name in the country, so that no other numbers documents alike. */
    public boolean isNational() {
        return issuer.isEmpty() || NationalIssuers.contains(issuer);
    }

    private DocumentType documentType() {
        return DocumentType.abbreviated(type).orElseThrow();
    }
}

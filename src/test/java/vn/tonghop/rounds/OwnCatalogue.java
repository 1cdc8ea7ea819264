package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.workbook.EditedLayout;

/** The catalogue of one data folder, edited as an office would edit it: text files and the layout. */
record OwnCatalogue(Path folder) {

    /** What the data folder has, or a copy of the built-in one. */
    static OwnCatalogue of(Path home) throws IOException {
        Path folder = home.resolve("catalogue");
        if (!Files.exists(folder)) {
            CatalogueFiles.builtIn().copyTo(folder);
        }
        return new OwnCatalogue(folder);
    }

    Catalogue read() throws IOException {
        return Catalogues.read(CatalogueFiles.ofDirectory(folder));
    }

    OwnCatalogue replace(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).containsOnlyOnce(from);
        return write(file, text.replace(from, to));
    }

    OwnCatalogue write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    /**
     * Adds a numbered block of two columns below the others of an appendix, with its rows in the layout.
     *
     * @param sql gives the columns {@code ten} and {@code so}
     */
    OwnCatalogue block(String appendix, String id, String sql) throws IOException {
        String yaml = "appendices/" + appendix + "/appendix.yaml";
        write(yaml, Files.readString(folder.resolve(yaml)) + "  " + id + ": {number: stt}\n");
        write("appendices/" + appendix + "/" + id + ".sql", "-- order: ten\n" + sql);
        try (EditedLayout layout = layout(appendix)) {
            layout.row(id + " heading", "Bảng " + id)
                    .row(id + " header", "STT", "Tên", "Số")
                    .row(id + " row", "{stt}", "{ten}", "{so}")
                    .row(id + " total", "Cộng " + id, "", "{so}", "{incomplete}")
                    .save();
        }
        return this;
    }

    EditedLayout layout(String appendix) throws IOException {
        return EditedLayout.open(folder.resolve("appendices").resolve(appendix).resolve("layout.xlsx"));
    }
}

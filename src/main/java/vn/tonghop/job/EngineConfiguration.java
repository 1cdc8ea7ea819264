package vn.tonghop.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.submission.Archive;
import vn.tonghop.submission.DataFolder;
import vn.tonghop.submission.JdbcCatalogueSql;
import vn.tonghop.submission.Rounds;
import vn.tonghop.submission.Submissions;
import vn.tonghop.submission.SubmittedCells;
import vn.tonghop.validation.Findings;
import vn.tonghop.validation.Validation;

/** The parts that stand on the data folder and on the catalogue. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    DataFolder dataFolder(@Value("${tonghop.home}") Path home) throws IOException {
        return DataFolder.open(home);
    }

    /** The office's own catalogue when the data folder has one, otherwise the built-in one. */
    @Bean
    CatalogueFiles catalogueFiles(DataFolder folder, @Value("${tonghop.catalogue:}") String given) throws IOException {
        if (!given.isEmpty()) {
            return CatalogueFiles.ofDirectory(Path.of(given));
        }
        return Files.isDirectory(folder.catalogue())
                ? CatalogueFiles.ofDirectory(folder.catalogue())
                : CatalogueFiles.builtIn();
    }

    @Bean
    Catalogue catalogue(CatalogueFiles files) {
        return Catalogues.read(files);
    }

    @Bean
    Archive archive(DataFolder folder, Catalogue catalogue) {
        return new Archive(folder, Limits.of(catalogue).fileBytes());
    }

    @Bean
    SubmittedCells submittedCells(Archive archive, Catalogue catalogue) {
        return new SubmittedCells(archive, Limits.of(catalogue));
    }

    @Bean
    JdbcCatalogueSql catalogueSql(Catalogue catalogue, @Qualifier("readPool") DataSource readPool, Rounds rounds) {
        return new JdbcCatalogueSql(catalogue, readPool, rounds);
    }

    /** Its rules see the rows of the transaction that they run in, which connections of the read pool do not. */
    @Bean(defaultCandidate = false)
    Validation validationWithin(
            Catalogue catalogue, DataSource dataSource, Rounds rounds, Submissions submissions, Findings findings) {
        return new Validation(catalogue, new JdbcCatalogueSql(catalogue, dataSource, rounds), submissions, findings);
    }
}

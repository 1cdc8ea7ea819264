package vn.tonghop.job;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import vn.tonghop.appendix.Trace;
import vn.tonghop.consolidation.Consolidation;
import vn.tonghop.consolidation.RoundStatus;
import vn.tonghop.consolidation.Tracing;
import vn.tonghop.validation.Validation;

/**
 * Everything that needs the data folder, as one Spring context. Its parts are named, and only the classes behind
 * interfaces looked for by their name: opening every class at each start takes longer than reading a workbook.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "vn.tonghop.journal",
            "vn.tonghop.submission",
            "vn.tonghop.validation",
            "vn.tonghop.consolidation",
            "vn.tonghop.appendix"
        },
        resourcePattern = "Jdbc*.class")
@Import({
    Trace.class,
    Consolidation.class,
    RoundStatus.class,
    Tracing.class,
    Validation.class,
    EngineConfiguration.class,
    StorageConfiguration.class,
    PostgresConfiguration.class,
    JobConfiguration.class,
    BatchTables.class,
    CaseFigures.class,
    CaseSubmissions.class,
    CatalogueCases.class,
    CatalogueVerification.class,
    CheckCases.class,
    CheckFiles.class,
    CollectSubmissions.class,
    Export.class,
    FeedbackFacts.class,
    GracefulStop.class,
    MainRun.class,
    PublishRound.class,
    ReturnFindings.class,
    Revalidation.class,
    RuleCases.class,
    Runs.class,
    Surroundings.class
})
class EngineApplication {}

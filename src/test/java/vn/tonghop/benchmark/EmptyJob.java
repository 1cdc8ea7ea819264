package vn.tonghop.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/** A job of one step that does nothing, in a new SQLite database: what starting Spring Boot and Spring Batch costs. */
@EnableAutoConfiguration
class EmptyJob {

    public static void main(String[] words) throws Exception {
        Path folder = Files.createTempDirectory("empty-job");
        new SpringApplicationBuilder(EmptyJob.class)
                .properties(Map.of(
                        "spring.main.banner-mode", "off",
                        "spring.main.log-startup-info", "false",
                        "spring.batch.job.enabled", "true",
                        "spring.batch.jdbc.initialize-schema", "always",
                        "spring.config.name", "empty-job",
                        "spring.datasource.url",
                                "jdbc:sqlite:" + folder.resolve("empty.db")
                                        + "?journal_mode=WAL&transaction_mode=IMMEDIATE"))
                .run()
                .close();
    }

    @Bean
    Job job(JobRepository repository, PlatformTransactionManager transactions) {
        return new JobBuilder("empty", repository)
                .start(new StepBuilder("nothing", repository)
                        .tasklet((contribution, context) -> RepeatStatus.FINISHED, transactions)
                        .build())
                .build();
    }
}

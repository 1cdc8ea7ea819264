package vn.tonghop.job;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.support.IteratorItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.submission.Archive;
import vn.tonghop.submission.ReadItem;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Submissions;
import vn.tonghop.submission.WorkbookReading;
import vn.tonghop.submission.WorkbookReadings;
import vn.tonghop.validation.Findings;
import vn.tonghop.validation.Judgement;
import vn.tonghop.validation.ReadingFindings;
import vn.tonghop.validation.Validation;

/**
 * The main job, top-down: collect, read, validate, return findings, consolidate, publish. Every step may be run again;
 * an interrupted one goes on where it stopped.
 */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    static final String JOB = "tonghop";

    /** Items of up to 500 rows in one transaction: some thousands of rows, or several small files whole. */
    private static final int READ_CHUNK = 12;

    /** One step's work on a run. */
    private interface Work {
        void on(RunRequest run) throws Exception;
    }

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Catalogue catalogue;
    private final Progress progress;

    JobConfiguration(
            JobRepository repository, PlatformTransactionManager transactions, Catalogue catalogue, Progress progress) {
        this.repository = repository;
        this.transactions = transactions;
        this.catalogue = catalogue;
        this.progress = progress;
    }

    @Bean
    Job tonghop(
            GracefulStop stop,
            CollectSubmissions collect,
            Map<String, Step> chunkSteps,
            ReturnFindings feedback,
            PublishRound publish) {
        return new JobBuilder(JOB, repository)
                .listener(stop)
                .start(work("collectSubmissions", Progress.Stage.COLLECT, collect::collect))
                .next(Objects.requireNonNull(chunkSteps.get("readSuspects")))
                .next(Objects.requireNonNull(chunkSteps.get("readSubmissions")))
                .next(Objects.requireNonNull(chunkSteps.get("validateSubmissions")))
                .next(work("returnFindings", Progress.Stage.RETURN_FINDINGS, feedback::write))
                .next(work("consolidate", Progress.Stage.CONSOLIDATE, publish::consolidate))
                .next(work("publishAppendices", Progress.Stage.PUBLISH, publish::publish))
                .build();
    }

    private Step work(String name, Progress.Stage stage, Work work) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            progress.begins(stage, 1);
                            work.on(RunRequest.of(
                                    contribution.getStepExecution().getJobParameters(), catalogue));
                            progress.advances(1);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    /**
     * After a crash, the files that were being read are read first, each alone and committed before the next begins, so
     * that another crash has only one file to blame.
     */
    @Bean
    Step readSuspects(
            SubmissionItemReader suspectReader,
            ItemProcessor<ReadItem, ReadingFindings.Judged> judge,
            JudgedItemWriter writer) {
        return new StepBuilder("readSuspects", repository)
                .<ReadItem, ReadingFindings.Judged>chunk(1)
                .transactionManager(transactions)
                .reader(suspectReader)
                .processor(judge)
                .writer(writer)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step readSubmissions(
            SubmissionItemReader submissionReader,
            ItemProcessor<ReadItem, ReadingFindings.Judged> judge,
            JudgedItemWriter writer,
            Submissions submissions) {
        int threads = Runtime.getRuntime().availableProcessors();
        Step part = new StepBuilder("readPart", repository)
                .<ReadItem, ReadingFindings.Judged>chunk(READ_CHUNK)
                .transactionManager(transactions)
                .reader(submissionReader)
                .processor(judge)
                .writer(writer)
                .build();
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("read-");
        executor.setConcurrencyLimit(threads);
        return new StepBuilder("readSubmissions", repository)
                .listener(counting(
                        Progress.Stage.READ,
                        run -> submissions.unread(run.number(), 1, 0).size()))
                .partitioner("readPart", parts())
                .step(part)
                .gridSize(threads)
                .taskExecutor(executor)
                .build();
    }

    /** Tells that a step begins, with the number of files before it. */
    private StepExecutionListener counting(Progress.Stage stage, ToIntFunction<RunRequest> files) {
        return new StepExecutionListener() {
            @Override
            public void beforeStep(StepExecution step) {
                progress.begins(stage, files.applyAsInt(RunRequest.of(step.getJobParameters(), catalogue)));
            }
        };
    }

    /** Partitions are told apart by name alone: after a crash a partition may come back with an empty context. */
    private static Partitioner parts() {
        return size -> {
            Map<String, ExecutionContext> parts = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                parts.put(i + "of" + size, new ExecutionContext());
            }
            return parts;
        };
    }

    @Bean
    @StepScope
    SubmissionItemReader suspectReader(
            @Value("#{stepExecution}") StepExecution step, Submissions submissions, Archive archive) {
        RunRequest run = RunRequest.of(step.getJobParameters(), catalogue);
        return new SubmissionItemReader(submissions.suspects(run.number()), 1, submissions, opener(run, archive));
    }

    @Bean
    @StepScope
    SubmissionItemReader submissionReader(
            @Value("#{stepExecution}") StepExecution step, Submissions submissions, Archive archive) {
        RunRequest run = RunRequest.of(step.getJobParameters(), catalogue);
        String[] part = step.getStepName()
                .substring(step.getStepName().indexOf(':') + 1)
                .split("of", -1);
        List<Submission> files = submissions.unread(run.number(), Integer.parseInt(part[1]), Integer.parseInt(part[0]));
        // not less than a chunk holds, see SubmissionItemReader
        return new SubmissionItemReader(files, READ_CHUNK, submissions, opener(run, archive));
    }

    private Function<Submission, WorkbookReading> opener(RunRequest run, Archive archive) {
        WorkbookReadings readings = new WorkbookReadings(catalogue, Limits.of(catalogue), run.round());
        return file -> readings.open(new WorkbookReading.Source(file.id(), archive.path(file.hash()), file.fileName()));
    }

    @Bean
    @StepScope
    ItemProcessor<ReadItem, ReadingFindings.Judged> judge(@Value("#{stepExecution}") StepExecution step) {
        RunRequest run = RunRequest.of(step.getJobParameters(), catalogue);
        return new ReadingFindings(catalogue, run.round())::judge;
    }

    @Bean
    @StepScope
    JudgedItemWriter judgedItemWriter(
            @Value("#{stepExecution}") StepExecution step, Submissions submissions, Findings findings) {
        return new JudgedItemWriter(
                submissions,
                findings,
                RunRequest.of(step.getJobParameters(), catalogue).fingerprint(),
                progress);
    }

    @Bean
    Step validateSubmissions(
            IteratorItemReader<Long> unjudged,
            ItemProcessor<Long, Judgement> judgeRows,
            Validation validation,
            Submissions submissions) {
        return new StepBuilder("validateSubmissions", repository)
                .<Long, Judgement>chunk(1)
                .transactionManager(transactions)
                .reader(unjudged)
                .processor(judgeRows)
                .writer(chunk -> {
                    chunk.forEach(validation::keep);
                    progress.advances(chunk.size());
                })
                .listener(counting(
                        Progress.Stage.VALIDATE,
                        run -> submissions
                                .ofRound(run.round(), Submission.State.READ)
                                .size()))
                .build();
    }

    /** Those not judged yet: after a restart, that is where the step stopped. */
    @Bean
    @StepScope
    IteratorItemReader<Long> unjudged(@Value("#{stepExecution}") StepExecution step, Submissions submissions) {
        RunRequest run = RunRequest.of(step.getJobParameters(), catalogue);
        return new IteratorItemReader<>(submissions.ofRound(run.round(), Submission.State.READ));
    }

    @Bean
    @StepScope
    ItemProcessor<Long, Judgement> judgeRows(@Value("#{stepExecution}") StepExecution step, Validation validation) {
        RunRequest run = RunRequest.of(step.getJobParameters(), catalogue);
        return id -> validation.judge(id, run.round());
    }

    static LocalDateTime moment(RunRequest run) {
        return run.asOf().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }
}

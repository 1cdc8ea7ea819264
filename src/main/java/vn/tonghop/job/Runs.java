package vn.tonghop.job;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.NoSuchJobException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;
import vn.tonghop.catalogue.FaultyCatalogue;
import vn.tonghop.submission.FolderFault;

/** Starts the main job, and first finishes what an interrupted run left undone. */
@Component
public final class Runs {

    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;
    private final GracefulStop stop;

    Runs(Job job, JobOperator operator, JobRepository repository, GracefulStop stop) {
        this.job = job;
        this.operator = operator;
        this.repository = repository;
        this.stop = stop;
    }

    /** The number of the next run: instances are never deleted, not even one that a crash left without execution. */
    public long nextNumber() {
        try {
            return repository.getJobInstanceCount(JobConfiguration.JOB) + 1;
        } catch (NoSuchJobException none) {
            return 1;
        }
    }

    /**
     * Takes up the last run where it stopped, when it was interrupted under this catalogue. Whatever else it left is
     * work that any later run finds in the database.
     *
     * @throws RunStopped when it was asked to stop
     */
    public void resume(String fingerprint) {
        Optional<JobInstance> last =
                repository.getJobInstances(JobConfiguration.JOB, 0, 1).stream().findFirst();
        Optional<JobExecution> interrupted = last.flatMap(
                        instance -> Optional.ofNullable(repository.getLastJobExecution(instance)))
                .filter(execution -> execution.getStatus() != BatchStatus.COMPLETED
                        && execution.getStatus() != BatchStatus.ABANDONED);
        if (interrupted.isEmpty()) {
            return;
        }
        JobExecution execution = interrupted.get();
        repository.getJobExecutions(execution.getJobInstance()).forEach(this::recover);
        if (!fingerprint.equals(execution.getJobParameters().getString("catalogue"))) {
            abandon(execution.getJobInstance());
            return;
        }
        try {
            start(execution.getJobParameters());
        } catch (RunFailed again) {
            // its inbox or output may be gone for good: the run that is asked for now meets, and tells, what remains
            abandon(execution.getJobInstance());
        }
    }

    /**
     * Marks as failed what a killed process left running, and also what Batch calls unknown because its own last update
     * failed: job state and data are committed in one transaction of one database, so what stands there is what was
     * done.
     */
    private void recover(JobExecution execution) {
        for (StepExecution step : execution.getStepExecutions()) {
            if (isOpen(step.getStatus())) {
                step.setStatus(BatchStatus.FAILED);
                step.setEndTime(LocalDateTime.now(ZoneId.systemDefault()));
                repository.update(step);
            }
        }
        if (isOpen(execution.getStatus())) {
            execution.setStatus(BatchStatus.FAILED);
            execution.setEndTime(LocalDateTime.now(ZoneId.systemDefault()));
            repository.update(execution);
        }
    }

    private static boolean isOpen(BatchStatus status) {
        return status.isRunning() || status == BatchStatus.UNKNOWN;
    }

    private void abandon(JobInstance instance) {
        for (JobExecution execution : repository.getJobExecutions(instance)) {
            if (execution.getStatus() != BatchStatus.COMPLETED && execution.getStatus() != BatchStatus.ABANDONED) {
                execution.setStatus(BatchStatus.ABANDONED);
                repository.update(execution);
            }
        }
    }

    /**
     * Runs the job to its end.
     *
     * @throws RunStopped when it was asked to stop
     */
    public void start(RunRequest request) throws RunFailed {
        start(request.asParameters());
    }

    private void start(JobParameters parameters) throws RunFailed {
        JobExecution execution;
        try {
            execution = stop.whileRunning(() -> operator.start(job, parameters));
        } catch (JobExecutionException refused) {
            throw new RunFailed(String.valueOf(refused.getMessage()), refused);
        }
        if (execution.getStatus() == BatchStatus.STOPPED) {
            throw new RunStopped();
        }
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw failure(execution);
        }
    }

    /**
     * What went wrong first. A failed commit makes Batch fail again at its own bookkeeping, in the same step and in
     * those above it: a fault of the catalogue or of the disk explains the others, and otherwise the step that began
     * last was the one that met it.
     */
    private static RunFailed failure(JobExecution execution) {
        List<Throwable> failures = execution.getStepExecutions().stream()
                .sorted(Comparator.comparing(StepExecution::getId).reversed())
                .flatMap(step -> step.getFailureExceptions().stream())
                .collect(Collectors.toCollection(ArrayList::new));
        failures.addAll(execution.getFailureExceptions());
        for (Throwable failure : failures) {
            for (Throwable cause = failure; cause != null; cause = FolderFault.before(cause)) {
                if (cause instanceof FaultyCatalogue faulty) {
                    throw faulty;
                }
            }
        }
        Throwable cause = failures.stream()
                .filter(failure -> FolderFault.in(failure, Path.of("")).isPresent())
                .findFirst()
                .or(() -> failures.stream().findFirst())
                .orElseGet(() -> new IllegalStateException("status " + execution.getStatus()));
        for (Throwable next = cause; next != null; next = FolderFault.before(next)) {
            cause = next;
        }
        return new RunFailed(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
    }
}

package vn.tonghop.job;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;
import vn.tonghop.catalogue.FaultyCatalogue;

/** Starts the main job, and first finishes what an interrupted run left undone. */
@Component
public final class Runs {

    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;

    Runs(Job job, JobOperator operator, JobRepository repository) {
        this.job = job;
        this.operator = operator;
        this.repository = repository;
    }

    /** The number of the next run. */
    public long nextNumber() {
        return repository.getJobInstances(JobConfiguration.JOB, 0, 1).stream()
                        .mapToLong(instance -> number(instance))
                        .max()
                        .orElse(0)
                + 1;
    }

    private long number(JobInstance instance) {
        return repository.getJobExecutions(instance).stream()
                .map(execution -> execution.getJobParameters().getLong("run"))
                .mapToLong(number -> number == null ? 0 : number)
                .max()
                .orElse(0);
    }

    /**
     * Takes up the last run where it stopped, when it was interrupted under this catalogue. Whatever else it left is
     * work that any later run finds in the database.
     *
     * @return whether there was one
     */
    public boolean resume(String fingerprint) throws RunFailed {
        List<JobInstance> last = repository.getJobInstances(JobConfiguration.JOB, 0, 1);
        Optional<JobExecution> interrupted = last.stream()
                .flatMap(instance -> Optional.ofNullable(repository.getLastJobExecution(instance)).stream())
                .filter(execution -> execution.getStatus() != BatchStatus.COMPLETED
                        && execution.getStatus() != BatchStatus.ABANDONED)
                .findFirst();
        if (interrupted.isEmpty()) {
            return false;
        }
        JobExecution execution = interrupted.get();
        recover(execution);
        if (!fingerprint.equals(execution.getJobParameters().getString("catalogue"))) {
            abandon(execution);
            return false;
        }
        try {
            finish(operator, execution);
        } catch (RunFailed again) {
            // it failed twice at the same place: the next start must not hang on it
            repository.getJobExecutions(execution.getJobInstance()).stream()
                    .filter(attempt -> attempt.getStatus() == BatchStatus.FAILED)
                    .forEach(this::abandon);
            throw again;
        }
        return true;
    }

    private void recover(JobExecution execution) {
        boolean running = execution.isRunning()
                || execution.getStepExecutions().stream()
                        .anyMatch(step -> step.getStatus().isRunning());
        if (running) {
            operator.recover(execution);
        }
    }

    private void abandon(JobExecution execution) {
        @Nullable JobExecution now = repository.getJobExecution(execution.getId());
        if (now != null && now.getStatus() != BatchStatus.COMPLETED && now.getStatus() != BatchStatus.ABANDONED) {
            now.setStatus(BatchStatus.ABANDONED);
            repository.update(now);
        }
    }

    private void finish(JobOperator starter, JobExecution interrupted) throws RunFailed {
        start(starter, interrupted.getJobParameters());
    }

    /** Runs the job to its end. */
    public void start(RunRequest request) throws RunFailed {
        start(operator, request.asParameters());
    }

    private void start(JobOperator starter, org.springframework.batch.core.job.parameters.JobParameters parameters)
            throws RunFailed {
        try {
            JobExecution execution = starter.start(job, parameters);
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw failure(execution);
            }
        } catch (org.springframework.batch.core.job.JobExecutionException refused) {
            throw new RunFailed(String.valueOf(refused.getMessage()), refused);
        }
    }

    /** The first cause, which later rollbacks hide; a faulty catalogue stays what it is. */
    private static RunFailed failure(JobExecution execution) {
        Throwable first = execution.getAllFailureExceptions().stream()
                .findFirst()
                .orElseGet(() -> new IllegalStateException("status " + execution.getStatus()));
        Throwable cause = first;
        while (!(cause instanceof FaultyCatalogue) && cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        if (cause instanceof FaultyCatalogue faulty) {
            throw faulty;
        }
        return new RunFailed(cause.getClass().getSimpleName() + ": " + cause.getMessage(), first);
    }
}

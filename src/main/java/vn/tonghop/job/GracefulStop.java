package vn.tonghop.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * Lets a signal end a run at the next chunk. Told to the running execution in memory, not through the job repository as
 * Batch's own hook does: that would wait for the transaction of the very step that is to stop. A step that does not end
 * in time dies with the process, which is safe at any moment.
 */
@Component
final class GracefulStop implements JobExecutionListener {

    private static final long PATIENCE_SECONDS = 5;
    /** So long the main thread is given to say that it was stopped. */
    private static final long LAST_WORD_MILLIS = 300;

    private volatile @Nullable JobExecution running;

    /** Runs a job on the calling thread. */
    interface Start {
        JobExecution run() throws JobExecutionException;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        running = execution;
    }

    JobExecution whileRunning(Start start) throws JobExecutionException {
        CountDownLatch ended = new CountDownLatch(1);
        Thread caller = Thread.currentThread();
        Thread hook = new Thread(() -> stop(ended, caller), "graceful-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return start.run();
        } finally {
            ended.countDown();
            running = null;
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException shuttingDown) {
                // then the hook is what ended the run
            }
        }
    }

    private void stop(CountDownLatch ended, Thread caller) {
        JobExecution execution = running;
        if (execution != null) {
            execution.setStatus(BatchStatus.STOPPING);
            execution.getStepExecutions().forEach(StepExecution::setTerminateOnly);
        }
        try {
            if (ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                caller.join(LAST_WORD_MILLIS);
            }
        } catch (InterruptedException halted) {
            Thread.currentThread().interrupt();
        }
    }
}

package io.ytterby.tips.intake.rest;

import io.ytterby.kit.problem.ProblemException;
import io.ytterby.tips.intake.app.IntakeConfig;
import io.ytterby.tips.intake.app.NoRoomException;
import io.ytterby.tips.intake.app.TooLargeException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * Lets so many uploads in at once, and tells whoever comes when one fails: as a page, and to the log by the kind of failure
 * alone. The message of an exception may hold what was handed in.
 */
@Singleton
final class UploadPlaces {
    private static final Logger LOG = Logger.getLogger(UploadPlaces.class);

    private final Semaphore uploads;
    private final Semaphore looks;
    private final Pages pages;

    UploadPlaces(IntakeConfig config, Pages pages) {
        this.uploads = new Semaphore(config.uploadsAtOnce());
        this.looks = new Semaphore(config.uploadsAtOnce());
        this.pages = pages;
    }

    @FunctionalInterface
    interface Work {
        Response run() throws IOException;
    }

    /** Something comes in, as slowly as a line is. */
    Response take(Words words, Work work) {
        return run(uploads, words, work);
    }

    /** Somebody comes back. Has places of its own: whoever fills those of uploads with slow ones keeps nobody from an answer. */
    Response look(Words words, Work work) {
        return run(looks, words, work);
    }

    private Response run(Semaphore places, Words words, Work work) {
        if (!places.tryAcquire()) return sorry(words, 503, "fault.busy");
        try {
            return work.run();
        } catch (TooLargeException large) {
            return sorry(words, 413, "fault.large");
        } catch (NoRoomException full) {
            return sorry(words, 507, "fault.room");
        } catch (MalformedFormException malformed) {
            return sorry(words, 400, "fault.form");
        } catch (ProblemException problem) {
            return sorry(words, problem.problem().status(), "fault.large");
        } catch (IOException | RuntimeException failure) {
            LOG.warnf("a hand-in failed: %s", failure.getClass().getName());
            return sorry(words, 503, "fault.failed");
        } finally {
            places.release();
        }
    }

    Response sorry(Words words, int status, String key) {
        var frame = Frame.of(words, "/tip");
        return pages.html(status, frame, Templates.word(frame, words.say(key)));
    }
}

package io.ytterby.certification.credential.app;

import io.ytterby.credentials.log.NoteKey;
import io.ytterby.credentials.log.SignedNote;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Somebody else who looks at the log's heads and signs only what adds to what it saw before. */
public interface OutsideWitness {
    /** What it says. */
    sealed interface Answer {
        /** @param head with its signature, verified */
        record Signed(SignedNote head) implements Answer {}

        /** It has seen another size; the proof must begin there. */
        record SeenOther(long size) implements Answer {}

        record Refused(String why) implements Answer {}
    }

    /** Whose signature counts; empty while nobody has named a witness here. */
    Optional<NoteKey> key();

    /**
     * Shows it a head.
     *
     * @param seen the size that it saw last, as far as is known here
     * @param proof that the log has only grown since
     */
    Answer look(SignedNote head, long seen, List<byte[]> proof) throws IOException, InterruptedException;
}

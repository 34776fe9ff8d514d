package io.ytterby.credentials.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.credentials.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The note that everybody's libraries are tried with, and what is none. */
class SignedNoteTest {
    private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    @Test
    void the_well_known_note_is_signed_by_the_well_known_key() {
        var note = SignedNote.parse(NOTE);

        assertThat(note.isSignedBy(NoteKey.parse(KEY))).isTrue();
        assertThat(note.render()).isEqualTo(NOTE);
        assertThat(SignedNote.parse(NOTE.replace("answer", "Answer")).isSignedBy(NoteKey.parse(KEY)))
                .isFalse();
    }

    @Test
    void a_key_is_known_by_its_name_too() {
        var known = NoteKey.parse(KEY);
        var other = new NoteKey("Other", NoteKey.Use.LOG, known.key());

        assertThat(SignedNote.parse(NOTE).isSignedBy(other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "text\n\n",
                "text\n\n— A AAAA",
                "text\n\n- A AAAA\n",
                "text\n\n— A AAAA B\n",
                "text\n\n— A AAA\n",
                "text\n\n\n— A AAAA\n"
            })
    void what_is_no_note_is_refused(String text) {
        assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a+b", "Peter+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", "a b+00000000+AQ=="})
    void what_is_no_key_is_refused(String text) {
        assertThatThrownBy(() -> NoteKey.parse(text)).isInstanceOf(RefusedException.class);
    }
}

package io.ytterby.licensing.document.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTypeTest {
    @Test
    void bytes_say_what_a_document_is() {
        assertThat(type("%PDF-1.7\n…")).containsExactly(DocumentType.PDF);
        assertThat(type("\u0089PNG\r\n\u001a\n")).containsExactly(DocumentType.PNG);
        assertThat(type("\u00ff\u00d8\u00ff\u00e0 JFIF")).containsExactly(DocumentType.JPEG);
        assertThat(type("MZ\u0090\u0000 a program")).isEmpty();
        assertThat(type("")).isEmpty();
    }

    @Test
    void an_archive_is_a_document_only_with_the_parts_of_one_and_without_macros() {
        assertThat(archive("[Content_Types].xml", "word/document.xml")).containsExactly(DocumentType.DOCX);
        assertThat(archive("[Content_Types].xml", "xl/workbook.xml")).containsExactly(DocumentType.XLSX);
        assertThat(archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))
                .isEmpty();
        assertThat(archive("letter.pdf")).isEmpty();
        assertThat(archive()).isEmpty();
    }

    @Test
    void a_text_is_utf_8_without_control_characters_wherever_it_is_cut() {
        var text = "镝 and 铽 are Dy and Tb\r\n".repeat(2000).getBytes(UTF_8);

        for (int cut = 1; cut < 9000; cut += 977)
            assertThat(fed(text, cut).isText()).isTrue();
        assertThat(fed("caf\u00e9".getBytes(ISO_8859_1), 3).isText()).isFalse();
        assertThat(fed(new byte[] {(byte) 0x68, (byte) 0xc3}, 2).isText()).isFalse(); // cut off within a character
        assertThat(fed("a\u0000b".getBytes(UTF_8), 1).isText()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "../up.pdf",
                "a\\b.pdf",
                ".pdf",
                "no-ending",
                "run.exe",
                "page.html",
                "fdp\u202e.exe.pdf",
                "a\n.pdf",
                "a:b.pdf"
            })
    void a_name_that_is_no_plain_name_of_a_known_ending_is_refused(String name) {
        assertThatThrownBy(() -> DocumentName.of(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_in_any_script_is_fine() {
        assertThat(DocumentName.of(" 最终用户证明 (2).PDF ").type()).isEqualTo(DocumentType.PDF);
    }

    private static Set<DocumentType> type(String bytes) {
        return DocumentType.of(bytes.getBytes(ISO_8859_1), Set.of(), false);
    }

    private static Set<DocumentType> archive(String... entries) {
        return DocumentType.of(new byte[] {'P', 'K', 3, 4}, Set.of(entries), false);
    }

    private static Utf8Text fed(byte[] bytes, int cut) {
        var text = new Utf8Text();
        for (int from = 0; from < bytes.length; from += cut) {
            var part = java.util.Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + cut));
            text.feed(part, part.length);
        }
        return text;
    }
}

package io.ytterby.tipbox.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CleanCopiesTest {
    private static final CleanLimits LIMITS = new CleanLimits(2_000_000, 100, 10, 2, 10_000);

    @Test
    void a_picture_keeps_its_pixels_and_nothing_that_hung_on_it() throws IOException {
        var picture = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 4, 0x00ff8800);
        var original = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", original);
        original.writeBytes("Somchai's camera".getBytes(StandardCharsets.UTF_8));

        var copy = copy(CleanCopies.of(original.toByteArray(), LIMITS));

        assertThat(copy.ending()).isEqualTo("png");
        assertThat(ImageIO.read(new ByteArrayInputStream(copy.bytes())).getRGB(3, 4))
                .isEqualTo(0xffff8800);
        assertThat(new String(copy.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Somchai");
    }

    @Test
    void a_picture_that_says_it_is_of_a_billion_pixels_is_not_unpacked() throws IOException {
        var picture = new BufferedImage(101, 100, BufferedImage.TYPE_BYTE_BINARY);
        var original = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", original);

        assertThat(why(CleanCopies.of(original.toByteArray(), LIMITS))).contains("10100 pixels");
    }

    @Test
    void text_shows_what_turned_or_hid_in_it() {
        var text = "Lot 7\u202eexe.txt\u200b and \u001b[2J 锑\n";

        var copy = copy(CleanCopies.of(text.getBytes(StandardCharsets.UTF_8), LIMITS));

        assertThat(new String(copy.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("Lot 7\ufffdexe.txt\ufffd and \ufffd[2J 锑\n");
    }

    @Test
    void of_a_document_the_words_are_left_and_that_it_held_a_macro() throws IOException {
        var document = zip(Map.of(
                "[Content_Types].xml", bytes("<Types/>"),
                "docProps/core.xml", bytes("<p><t>Somchai</t></p>"),
                "word/vbaProject.bin", bytes("Shell"),
                "word/document.xml", bytes("<w:p xmlns:w='w'><w:r><w:t>20 t of oxide</w:t></w:r></w:p>")));

        var copy = copy(CleanCopies.of(document, LIMITS));

        assertThat(new String(copy.bytes(), StandardCharsets.UTF_8))
                .contains("[The original holds a macro.]", "20 t of oxide")
                .doesNotContain("Somchai", "Shell");
    }

    @Test
    void a_document_does_not_make_us_read_other_files() throws IOException {
        var document = zip(Map.of(
                "[Content_Types].xml", bytes("<Types/>"),
                "word/document.xml",
                        bytes("<!DOCTYPE p [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><p><t>&e;</t></p>")));

        assertThat(CleanCopies.of(document, LIMITS)).allSatisfy(result -> {
            if (result instanceof CleanCopies.Result.Copy copy)
                assertThat(new String(copy.bytes(), StandardCharsets.UTF_8)).isBlank();
        });
    }

    @Test
    void files_of_an_archive_are_copied_one_by_one_and_what_is_no_file_of_a_known_kind_says_so() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("../a.txt", bytes("one"));
        files.put("b.pdf", bytes("%PDF-1.7"));
        files.put("c.bin", new byte[] {0, 1, 2});
        files.put("inner.zip", zip(Map.of("d.txt", bytes("two"))));

        var results = CleanCopies.of(zip(files), LIMITS);

        assertThat(results)
                .extracting(CleanCopies.Result::path)
                .containsExactly("../a.txt", "b.pdf", "c.bin", "inner.zip > d.txt");
        assertThat(results.get(1)).isInstanceOf(CleanCopies.Result.None.class);
        assertThat(results.get(2)).isInstanceOf(CleanCopies.Result.None.class);
    }

    @Test
    void a_bomb_is_left_alone() throws IOException {
        var thick = zip(Map.of("zeros", new byte[1_500_000]));
        var twins = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 9; i++) twins.put("twin" + i, noise(400_000, i));
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 11; i++) many.put("f" + i, bytes("x"));
        var nested = zip(Map.of("2.zip", zip(Map.of("3.zip", zip(Map.of("deep.txt", bytes("x")))))));

        assertThat(why(CleanCopies.of(thick, LIMITS))).contains("100 times its size");
        assertThat(why(CleanCopies.of(zip(twins), LIMITS))).contains("more than 2000000 bytes");
        assertThat(why(CleanCopies.of(zip(many), LIMITS))).contains("more than 10 files");
        assertThat(why(CleanCopies.of(nested, LIMITS))).contains("archives within archives");
    }

    private static CleanCopies.Result.Copy copy(List<CleanCopies.Result> results) {
        assertThat(results).hasSize(1);
        return (CleanCopies.Result.Copy) results.getFirst();
    }

    private static String why(List<CleanCopies.Result> results) {
        assertThat(results).hasSize(1);
        return ((CleanCopies.Result.None) results.getFirst()).why();
    }

    private static byte[] noise(int length, long seed) {
        var noise = new byte[length];
        new java.util.Random(seed).nextBytes(noise);
        return noise;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}

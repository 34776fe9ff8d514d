package io.ytterby.images;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.images.ImageWriter.Written;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoftwareListTest {
    @TempDir
    private Path folder;

    @Test
    void what_quarkus_and_maven_list_is_found_by_its_package_url() throws Exception {
        var quarkus = Files.writeString(folder.resolve("q"), "at.yawk.lz4:lz4-java::jar:1.10.1\n");
        var maven = Files.writeString(
                folder.resolve("m"),
                "\nThe following files have been resolved:\n   info.picocli:picocli:jar:4.7.7:compile -- module info.picocli\n");

        var listed = List.of(Software.ofQuarkus(quarkus), Software.ofMaven(maven));

        assertThat(listed.get(0))
                .extracting(Software::purl)
                .containsExactly("pkg:maven/at.yawk.lz4/lz4-java@1.10.1?type=jar");
        assertThat(listed.get(1))
                .extracting(Software::purl)
                .containsExactly("pkg:maven/info.picocli/picocli@4.7.7?type=jar");
    }

    @Test
    void the_list_names_the_image_by_its_digest_and_is_the_same_for_the_same_image() throws Exception {
        var image = new Written("ytterby/gateway", "1.0", "sha256:ab", folder.resolve("gateway.tar"));
        var software = List.of(new Software("g", "a", "1", "pkg:maven/g/a@1?type=jar"));
        var list = new SoftwareList(image, Instant.EPOCH, software);

        var json = new ObjectMapper().readTree(list.text());

        assertThat(json.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(json.at("/metadata/component/purl").asText()).isEqualTo("pkg:oci/gateway@sha256%3Aab");
        assertThat(json.at("/components/0/purl").asText()).isEqualTo("pkg:maven/g/a@1?type=jar");
        assertThat(list.text()).isEqualTo(list.text());
    }
}

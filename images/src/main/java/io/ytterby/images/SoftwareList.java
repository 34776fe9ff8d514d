package io.ytterby.images;

import io.ytterby.images.ImageWriter.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Metadata;

/** What is in an image, as CycloneDX 1.6 in JSON beside its archive: {@code gateway.cdx.json}. The same for the same image. */
record SoftwareList(Written image, Instant created, Collection<Software> software) {
    Path write() throws IOException {
        var file = image.archive().resolveSibling(image.title() + ".cdx.json");
        return Files.writeString(file, text() + "\n");
    }

    String text() throws IOException {
        var bom = new Bom();
        bom.setMetadata(metadata());
        for (var piece : new LinkedHashSet<>(software)) bom.addComponent(component(piece));
        try {
            return BomGeneratorFactory.createJson(Version.VERSION_16, bom).toJsonString();
        } catch (GeneratorException failure) {
            throw new IOException("cannot list what is in " + image.name(), failure);
        }
    }

    private Metadata metadata() {
        var subject = new Component();
        subject.setType(Component.Type.CONTAINER);
        subject.setName(image.name());
        subject.setVersion(image.tag());
        subject.setPurl("pkg:oci/" + image.title() + "@" + image.digest().replace(":", "%3A"));
        subject.setBomRef(subject.getPurl());
        var metadata = new Metadata();
        metadata.setTimestamp(Date.from(created));
        metadata.setComponent(subject);
        return metadata;
    }

    private static Component component(Software piece) {
        var component = new Component();
        component.setType(Component.Type.LIBRARY);
        if (!piece.group().isEmpty()) component.setGroup(piece.group());
        component.setName(piece.name());
        component.setVersion(piece.version());
        component.setPurl(piece.purl());
        component.setBomRef(piece.purl());
        return component;
    }
}

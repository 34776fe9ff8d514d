package io.ytterby.kit.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/**
 * Adds to what the scanner reads off the code what it cannot see: ids are texts and decimals too, each call has a name,
 * declares what any call may answer, and shows an example of all of it. Runs once, when a service is built.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class TrueDocument implements OASFilter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final IndexView index;

    public TrueDocument(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var service = ConfigProvider.getConfig()
                .getOptionalValue("ytterby.service", String.class)
                .orElse("");
        try {
            var tree = (ObjectNode)
                    JSON.readTree(quietly().withInitialModel(document).build().toJSON());
            mend(tree, new IdempotentCalls(index), DocumentData.of(service));
            var text = JSON.writeValueAsBytes(tree);
            var mended = quietly()
                    .withCustomStaticFile(() -> new ByteArrayInputStream(text))
                    .build()
                    .model();
            document.setPaths(mended.getPaths());
            document.setComponents(mended.getComponents());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("the scanner wrote no JSON", unreadable);
        }
    }

    /** The same on plain JSON: what tests call. */
    static void mend(ObjectNode document, IdempotentCalls idempotent, DocumentData data) {
        new PlainTexts(data.texts()).mend(document);
        Calls.of(document).forEach(call -> {
            call.name();
            idempotent.declareKey(call);
            data.deprecations().mark(call);
        });
        new DeclaredErrors(data.recorded()).declare(document);
        new WovenExamples(document, data).weave();
    }

    private static SmallRyeOpenAPI.Builder quietly() {
        return SmallRyeOpenAPI.builder()
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableStandardFilter(false)
                .enableAnnotationScan(false);
    }
}

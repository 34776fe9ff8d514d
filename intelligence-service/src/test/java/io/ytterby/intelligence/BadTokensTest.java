package io.ytterby.intelligence;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.BadTokens;
import io.ytterby.testsupport.PlatformResource;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every bad token there is, sent to this service itself. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class BadTokensTest {
    @TestFactory
    Stream<DynamicTest> no_token_that_is_nearly_good_is_taken() {
        return BadTokens.refusedBy("/v1/audit");
    }
}

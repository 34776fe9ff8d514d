/**
 * What the tests of all modules share: a real PostgreSQL and Kafka for each test JVM, tokens of any person, waiting for
 * a fact, seeded cases and the rules of the house.
 *
 * <p>Start at {@link io.ytterby.testsupport.PlatformResource} for a {@code @QuarkusTest}, at
 * {@link io.ytterby.testsupport.HouseRules} for the architecture.
 */
@NullMarked
package io.ytterby.testsupport;

import org.jspecify.annotations.NullMarked;

/**
 * What the services promise each other. The promises themselves are resources: {@code contracts/events/**} holds a JSON
 * schema and an example for each event, {@code contracts/problems.md} the problem slugs.
 *
 * <p>Start at {@link io.ytterby.contracts.Topic}, the list of all topics.
 */
@NullMarked
package io.ytterby.contracts;

import org.jspecify.annotations.NullMarked;

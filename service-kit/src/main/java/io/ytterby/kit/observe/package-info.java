/**
 * How a service is watched: metrics at {@code /q/metrics}, health at {@code /q/health}, traces through every log line.
 * A feature owns its figures: start at {@link io.ytterby.kit.observe.Figure}, and where a query is needed at {@link
 * io.ytterby.kit.observe.Look}. What each metric means is in docs/guide/observability.md, and a test compares.
 */
@NullMarked
package io.ytterby.kit.observe;

import org.jspecify.annotations.NullMarked;

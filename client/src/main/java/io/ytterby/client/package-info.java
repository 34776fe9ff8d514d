/**
 * A client of the platform. Start at {@link io.ytterby.client.Ytterby}; {@link io.ytterby.client.example.Quickstart} shows
 * it at work. The calls are in {@code io.ytterby.client.licensing}, {@code tracking}, {@code inspection}, {@code certification}, {@code intelligence}
 * and {@code gateway},
 * generated from {@code contracts/openapi}.
 */
@NullMarked
package io.ytterby.client;

import org.jspecify.annotations.NullMarked;

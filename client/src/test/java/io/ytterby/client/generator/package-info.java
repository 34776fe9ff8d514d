/** Writes the calls of the client. Start at {@link io.ytterby.client.generator.ClientGenerator}. */
@NullMarked
package io.ytterby.client.generator;

import org.jspecify.annotations.NullMarked;

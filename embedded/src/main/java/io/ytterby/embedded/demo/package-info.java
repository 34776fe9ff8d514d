/**
 * The main journey, played through the gateway and told in plain words. Start at {@link io.ytterby.embedded.demo.Journey}.
 */
@NullMarked
package io.ytterby.embedded.demo;

import org.jspecify.annotations.NullMarked;

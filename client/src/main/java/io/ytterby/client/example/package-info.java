/** The client at work. Start at {@link io.ytterby.client.example.Quickstart}. */
@NullMarked
package io.ytterby.client.example;

import org.jspecify.annotations.NullMarked;

/** What a person sees who opens the gateway's address. Start at {@link io.ytterby.gateway.welcome.WelcomeResource}. */
@NullMarked
package io.ytterby.gateway.welcome;

import org.jspecify.annotations.NullMarked;

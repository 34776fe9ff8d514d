/** Network links that can be hurt, between the platform's parts. Start at {@code Link}. */
@NullMarked
package io.ytterby.system.link;

import org.jspecify.annotations.NullMarked;

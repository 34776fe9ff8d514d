/** What can befall the platform's parts, and how each comes back. Start at {@code Faults}. */
@NullMarked
package io.ytterby.system.fault;

import org.jspecify.annotations.NullMarked;

/**
 * Asks the running platform what its own OpenAPI document says may be asked, and much that it does not. Start at {@link
 * io.ytterby.embedded.fuzz.Fuzzer}.
 */
@NullMarked
package io.ytterby.embedded.fuzz;

import org.jspecify.annotations.NullMarked;

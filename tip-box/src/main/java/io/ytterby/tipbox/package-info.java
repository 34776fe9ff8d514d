/**
 * What a tip is sealed in, how it is opened, and how anybody proves that nothing of it was changed. Start at {@link
 * io.ytterby.tipbox.seal.SealedWriter}. Why: ADR 0079; what each seized machine gives up: docs/guide/tips-threats.md.
 */
@NullMarked
package io.ytterby.tipbox;

import org.jspecify.annotations.NullMarked;

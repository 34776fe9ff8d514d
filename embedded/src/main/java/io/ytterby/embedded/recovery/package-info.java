/**
 * The platform is brought back to a moment. Start at {@link io.ytterby.embedded.recovery.Restore}; what has to be thought of
 * is in docs/guide/backup.md, why it is so in docs/adr/0060.
 */
@NullMarked
package io.ytterby.embedded.recovery;

import org.jspecify.annotations.NullMarked;

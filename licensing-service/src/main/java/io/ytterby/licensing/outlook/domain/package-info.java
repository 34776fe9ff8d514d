/**
 * What a named party of a case may know of it. Plain Java. Start at {@link
 * io.ytterby.licensing.outlook.domain.PlainStatus}. Why: docs/adr/0051.
 */
@NullMarked
package io.ytterby.licensing.outlook.domain;

import org.jspecify.annotations.NullMarked;

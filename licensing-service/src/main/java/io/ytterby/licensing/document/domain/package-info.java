/** What a document is and what it may be. Plain Java. Start at {@link io.ytterby.licensing.document.domain.DocumentType}, which looks at bytes and never at names. */
@NullMarked
package io.ytterby.licensing.document.domain;

import org.jspecify.annotations.NullMarked;

/** Tests of what makes a document true. Start at {@link io.ytterby.kit.openapi.TrueDocumentTest}. */
@NullMarked
package io.ytterby.kit.openapi;

import org.jspecify.annotations.NullMarked;

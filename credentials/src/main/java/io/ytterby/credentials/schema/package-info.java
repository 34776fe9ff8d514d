/** What a document must look like. Start at {@link io.ytterby.credentials.schema.JsonSchema}. */
@NullMarked
package io.ytterby.credentials.schema;

import org.jspecify.annotations.NullMarked;

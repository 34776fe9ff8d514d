/** What a service says of a schema that does not fit. */
@NullMarked
package io.ytterby.kit.schema;

import org.jspecify.annotations.NullMarked;

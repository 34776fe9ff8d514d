/**
 * Whether the database has the tables that this build needs. Start at {@link io.ytterby.kit.schema.WaitForSchema}. Why:
 * docs/adr/0060.
 */
@NullMarked
package io.ytterby.kit.schema;

import org.jspecify.annotations.NullMarked;

/**
 * Accreditations as rows. Start at {@link io.ytterby.certification.body.db.SqlAccreditations}.
 */
@NullMarked
package io.ytterby.certification.body.db;

import org.jspecify.annotations.NullMarked;

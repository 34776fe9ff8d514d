/**
 * Books and claims as rows. Start at {@link io.ytterby.certification.claim.db.SqlBooks}.
 */
@NullMarked
package io.ytterby.certification.claim.db;

import org.jspecify.annotations.NullMarked;

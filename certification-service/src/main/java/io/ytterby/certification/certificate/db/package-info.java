/**
 * Certificates as rows. Start at {@link io.ytterby.certification.certificate.db.SqlCertificates}.
 */
@NullMarked
package io.ytterby.certification.certificate.db;

import org.jspecify.annotations.NullMarked;

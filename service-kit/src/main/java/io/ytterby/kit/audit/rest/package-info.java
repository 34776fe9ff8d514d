/** The auditors' way in. Start at {@link io.ytterby.kit.audit.rest.AuditResource}. */
@NullMarked
package io.ytterby.kit.audit.rest;

import org.jspecify.annotations.NullMarked;

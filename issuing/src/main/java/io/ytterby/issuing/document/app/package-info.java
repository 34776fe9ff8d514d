/** Documents signed in an organisation's name, and what takes them back. Start at {@link io.ytterby.issuing.document.app.IssueCredential}. */
@NullMarked
package io.ytterby.issuing.document.app;

import org.jspecify.annotations.NullMarked;

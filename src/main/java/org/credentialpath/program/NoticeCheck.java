package org.credentialpath.program;

import java.util.List;

/** Asked of the module of notices: what is wrong with a notice that a program brings along. */
public interface NoticeCheck {

    /** What is wrong, as sentences; empty when it can be sent. */
    List<String> check(String notice, String text);
}

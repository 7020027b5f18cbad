package org.credentialpath.form;

import java.util.List;

/**
 * One row of a list.
 *
 * @param number names the row in its inputs; it stays when rows before it are removed
 * @param place counted from 1, as people see it
 */
public record RowView(int number, int place, boolean removable, List<FieldView> fields) {}

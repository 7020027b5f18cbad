package org.credentialpath.meeting.web;

import org.credentialpath.page.Tone;

/**
 * A meeting in a list.
 *
 * @param hint when and where
 */
public record MeetingRow(String address, String title, String hint, Tone tone, String state) {}

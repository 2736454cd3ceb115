package org.hexapla.mcp;

/** A question that an assistant may ask. It changes nothing; thread-safe. */
interface TermTool {

  /** As the assistant calls it. */
  String name();

  /** For the assistant, which decides by it whether to ask. */
  String description();

  InputSchema input();

  /**
   * The answer, which can be written as JSON; "no evidence" is one.
   *
   * @throws ToolInputException where the question makes no sense, with the reason
   */
  Object answer(ToolArguments arguments);
}

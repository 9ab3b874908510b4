"""What lies under snippets/ and labs/, and what is recorded of it."""

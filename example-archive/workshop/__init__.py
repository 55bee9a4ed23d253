"""The workshop that turns the screenplay into two export folders. No part of the product imports it."""

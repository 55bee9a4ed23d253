"""The workshop that turns the screenplay into export folders. No part of the product imports it."""

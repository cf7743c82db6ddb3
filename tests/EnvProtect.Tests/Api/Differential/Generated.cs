namespace EnvProtect.Tests.Api.Differential;

/// <summary>A random expression: as a request writes it, and as memory evaluates it.</summary>
/// <param name="Text">In the syntax of OData.</param>
/// <param name="Value">What it is for a product: <see cref="string"/>, <see cref="double"/>, <see cref="bool"/>, <see cref="DateOnly"/>, <see cref="DateTimeOffset"/> or null.</param>
internal sealed record Generated(string Text, Func<Product, object?> Value);

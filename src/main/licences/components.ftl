<#list dependencyMap as entry>
<#assign part = entry.getKey()>
${part.name}${"\t"}${part.version}${"\t"}${entry.getValue()?join(", ")}${"\t"}${part.url!""}
</#list>

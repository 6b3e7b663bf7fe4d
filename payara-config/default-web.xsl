<?xml version="1.0" encoding="UTF-8"?>
<!-- Takes out of Payara's defaults for web applications what Plenary has no use for and every start pays for: JSP, Faces,
     a thousand media types (Plenary's assets know theirs). -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:web="http://xmlns.jcp.org/xml/ns/javaee"
    exclude-result-prefixes="web" version="1.0">
  <xsl:output method="xml" encoding="UTF-8"/>
  <xsl:strip-space elements="*"/>

  <xsl:template match="@*|node()">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="comment()|web:mime-mapping"/>
  <xsl:template match="web:context-param[web:param-name='com.sun.faces.forceLoadConfiguration']"/>
  <xsl:template match="web:servlet[web:servlet-name='jsp']|web:servlet-mapping[web:servlet-name='jsp']"/>
</xsl:stylesheet>
